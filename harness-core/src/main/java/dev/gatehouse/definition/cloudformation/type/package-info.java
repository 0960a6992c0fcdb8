/**
 * What CloudFormation's resource types look like.
 *
 * <p>Enters: the tables of types on the class path, and a resource's evaluated properties. Leaves: the properties as JSON of
 * the right kinds, or a problem for each that is unknown, missing or of the wrong kind.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/AWS_ApiGateway.html">API Gateway resource
 *     types</a>
 */
@NullMarked
package dev.gatehouse.definition.cloudformation.type;

import org.jspecify.annotations.NullMarked;
