/**
 * What is wrong with a definition, found while a deployment is compiled.
 *
 * <p>Enters: what a step's factory found, with the address of the element. Leaves: a list of problems that whoever loaded
 * the definition joins with files and lines.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-deploy-api.html">Deploying REST APIs</a>
 */
@NullMarked
package dev.gatehouse.flow.problem;

import org.jspecify.annotations.NullMarked;
