/**
 * What a whole run shows of how two places have come apart.
 *
 * <p>Enters: the comparisons of exchanges, and of definitions with what is deployed. Leaves: a
 * {@link dev.gatehouse.contract.drift.DriftReport}, a matrix of what was compared × where.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html">What AWS calls drift
 *     of a definition</a>
 */
@NullMarked
package dev.gatehouse.contract.drift;

import org.jspecify.annotations.NullMarked;
