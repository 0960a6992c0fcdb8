/**
 * Signature Version 4, for both sides: the gateway checks the signatures of its callers, and signs its own calls of AWS
 * services.
 *
 * <p>Enters: a request and credentials. Leaves: the canonical form and the signature, or the signed request.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html">AWS Signature Version 4 for API
 *     requests</a>
 */
@NullMarked
package dev.gatehouse.flow.signature;

import org.jspecify.annotations.NullMarked;
