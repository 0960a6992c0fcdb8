/**
 * APIs defined by annotated Java: the same operations as from a template, from annotations that the compiler checks.
 *
 * <p>Enters: a class or interface with {@link dev.gatehouse.definition.annotated.RestApi}. Leaves: an API in the control
 * plane, with the element that defined each part.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-rest-api.html">REST APIs</a>
 */
@NullMarked
package dev.gatehouse.definition.annotated;

import org.jspecify.annotations.NullMarked;
