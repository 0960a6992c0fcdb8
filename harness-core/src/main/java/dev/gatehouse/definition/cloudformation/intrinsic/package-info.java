/**
 * CloudFormation's intrinsic functions.
 *
 * <p>Enters: located values in which functions stand, in the long form or as YAML tags, and a scope that knows parameters,
 * conditions and resources. Leaves: the same values with every function replaced by its result.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html">Intrinsic
 *     functions</a>
 */
@NullMarked
package dev.gatehouse.definition.cloudformation.intrinsic;

import org.jspecify.annotations.NullMarked;
