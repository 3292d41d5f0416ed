const paths = {
	hash: 'M9 4 7 20M17 4l-2 16M4.5 9H20M4 15h15.500',
	thread: 'M5 4v10a3 3 0 0 0 3 3h9m-4-4 4 4-4 4M10 5h9M10 9.500h6',
	at: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Zm0 0v1.500a2.500 2.500 0 0 0 5 0V12a9 9 0 1 0-4 7.500',
	more: 'M5 12h.01M12 12h.01M19 12h.01',
	menu: 'M4 6h16M4 12h16M4 18h16',
	send: 'M4 12 3.500 4.500 21 12 3.500 19.500 4 12Zm0 0h8',
	close: 'M6 6l12 12M18 6 6 18',
	chevron: 'M6 9.500l6 6 6-6',
	eye: 'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12Zm12.500 0a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z',
	file: 'M13.500 3H7a1.500 1.500 0 0 0-1.500 1.500v15A1.500 1.500 0 0 0 7 21h10a1.500 1.500 0 0 0 1.500-1.500V8l-5-5Zm0 0v5h5',
	away: 'M14 4h6v6m0-6-9 9M17 13.500V18a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2h4.500',
	down: 'M12 5v14m-6-6 6 6 6-6',
	people:
		'M15 19c0-3-2.500-4.500-6-4.500S3 16 3 19M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7Zm7-7a3.500 3.500 0 0 1 0 7m2 3.800c2 .7 3 2.200 3 4.200',
	question: 'M9 9.200C9 7.400 10.300 6 12.100 6S15 7.300 15 8.900c0 2.500-3 2.600-3 5M12 17.900v.1',
	check: 'M5 12.500l4.500 4.500L19 7.500',
	caution: 'M12 4 2.800 20h18.400L12 4Zm0 6v4.500m0 2.500v.2',
} as const;

export type IconName = keyof typeof paths;

const svg = 'http://www.w3.org/2000/svg';

export function icon(name: IconName): SVGSVGElement {
	const drawing = document.createElementNS(svg, 'svg');
	drawing.setAttribute('viewBox', '0 0 24 24');
	drawing.setAttribute('class', `icon icon-${name}`);
	drawing.setAttribute('aria-hidden', 'true');
	const path = document.createElementNS(svg, 'path');
	path.setAttribute('d', paths[name]);
	drawing.append(path);
	return drawing;
}
