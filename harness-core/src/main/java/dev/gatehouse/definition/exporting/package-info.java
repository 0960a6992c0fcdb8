/**
 * Writes what definitions have deployed as a CloudFormation template, so that what was tested is what gets deployed.
 *
 * <p>Enters: the stages, usage plans, domain names and connections of an account, as a control plane tells them. Leaves: a
 * template without ids or ARNs of that account, the values of its parameters, and the name of everything that a template has
 * no place for.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/AWS_ApiGateway.html">API Gateway resource
 *     types</a>
 */
@NullMarked
package dev.gatehouse.definition.exporting;

import org.jspecify.annotations.NullMarked;
