/**
 * How the service names itself to the sites it reads: product, version, and where a site's owner
 * can find out more and ask to be left alone.
 *
 * @param publicUrl address of this installation, when it has one
 * @param contact where its people can be written to, when they say so
 */
export function userAgent(
  version: string,
  publicUrl: string | undefined,
  contact?: string,
): string {
  const about = publicUrl === undefined ? [] : [`+${new URL('/about', publicUrl).href}`];
  const reach = [...about, ...(contact === undefined ? [] : [contact])].join('; ');
  return `msaudit/${version}${reach === '' ? '' : ` (${reach})`}`;
}
