/**
 * CloudFormation templates.
 *
 * <p>Enters: a template in JSON or YAML, with the values of its parameters. Leaves: the API that its resources describe, made
 * by control-plane operations in the order of their dependencies, and the line of each of its elements. What is not
 * supported fails the load or is waived by name; nothing is dropped silently.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/AWS_ApiGateway.html">API Gateway resource
 *     types</a>
 */
@NullMarked
package dev.gatehouse.definition.cloudformation;

import org.jspecify.annotations.NullMarked;
