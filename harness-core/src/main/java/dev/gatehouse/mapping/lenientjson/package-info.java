/**
 * The sloppy JSON that a MOCK integration accepts: the rendered request template enters, the status that it names leaves.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-mock-integration.html">Mock
 *     integrations</a>
 */
@NullMarked
package dev.gatehouse.mapping.lenientjson;

import org.jspecify.annotations.NullMarked;
