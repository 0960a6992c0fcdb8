/**
 * IAM's policy language, as far as {@code execute-api:Invoke} needs it: who may call which method, under which conditions.
 *
 * <p>Enters: a policy document of an authorizer, a resource or a caller, and what is known of a request. Leaves: whether
 * the policy allows, denies, or says nothing. What is not understood never allows.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html">Grammar of the JSON policy
 *     language</a>
 */
@NullMarked
package dev.gatehouse.flow.methodrequest.policy;

import org.jspecify.annotations.NullMarked;
