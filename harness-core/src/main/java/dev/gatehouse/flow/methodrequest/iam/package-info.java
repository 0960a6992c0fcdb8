/**
 * Requests signed with AWS credentials: Signature Version 4 in the {@code Authorization} header or in the query.
 *
 * <p>Enters: a request, and the credentials that a test declared. Leaves: whose they are, or AWS's refusal in its words.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html">AWS Signature Version 4 for API
 *     requests</a>
 */
@NullMarked
package dev.gatehouse.flow.methodrequest.iam;

import org.jspecify.annotations.NullMarked;
