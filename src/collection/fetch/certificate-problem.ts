import type { Problem } from './visit';

const KNOWN: readonly (readonly [RegExp, string, string])[] = [
  [/^CERT_HAS_EXPIRED$/, 'certificate-expired', 'has expired'],
  [/^CERT_NOT_YET_VALID$/, 'certificate-not-yet-valid', 'is not valid yet'],
  [/^(ERR_TLS_CERT_ALTNAME|HOSTNAME_MISMATCH)/, 'certificate-wrong-host', 'is for another name'],
  [
    /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN)$/,
    'certificate-self-signed',
    'is signed by the site itself or by nobody who is trusted',
  ],
  [
    /^(UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT(_LOCALLY)?)$/,
    'certificate-incomplete-chain',
    'comes without the certificates that lead to a trusted one',
  ],
  [/^(CERT_REVOKED)$/, 'certificate-revoked', 'has been revoked'],
];

/**
 * What is wrong with a site's certificate or its TLS, or null when the failure is of another kind.
 * It is never passed over: the site is not read, and the record says why.
 *
 * @param code of Node's TLS error
 */
export function certificateProblem(code: string, message: string): Problem | null {
  for (const [pattern, name, says] of KNOWN)
    if (pattern.test(code)) return problem(name, `The site's security certificate ${says}.`);
  if (/^(CERT_|UNABLE_TO_|INVALID_CA|PATH_LENGTH)/.test(code) || /certificate/i.test(message))
    return problem(
      'certificate-not-trusted',
      `The site's security certificate cannot be trusted (${code}).`,
    );
  if (/^(ERR_TLS_|ERR_SSL_|EPROTO$)/.test(code))
    return problem('tls-failed', `No secure connection to the site can be made (${code}).`);
  return null;
}

const problem = (code: string, message: string): Problem => ({ code, message });
