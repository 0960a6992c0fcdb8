/**
 * What the control plane needs from outside.
 *
 * <p>Leaves: changes that requests must see at once, and trial calls of methods. Enters: the answers of those calls.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-deploy-api.html">Deploy REST APIs</a>
 */
@NullMarked
package dev.gatehouse.control.port;

import org.jspecify.annotations.NullMarked;
