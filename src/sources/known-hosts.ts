import { HOSTS as groupSite } from './group-site/group-site.ts';
import { HOSTS as parlementWallonie } from './parlement-wallonie/addresses.ts';

/** Where sources are whose questions may be in the store, though nobody reads them at present. */
export const knownHosts: Readonly<Record<string, readonly string[]>> = {
	'group-site': groupSite,
	'parlement-wallonie': parlementWallonie,
};
