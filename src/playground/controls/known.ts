/** What a test names exists, or the test is wrong. */
export function known<Found>(found: Found | undefined, id: string): Found {
	if (found === undefined) throw new Error(`the playground has nothing with the id ${id}`);
	return found;
}
