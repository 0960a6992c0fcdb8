/**
 * The pure functions of the data plane: texts of a definition are parsed once into templates and expressions, and those
 * turn a request or a response into new values, without any I/O.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-data-transformations.html">Data
 *     transformations for REST APIs</a>
 */
@NullMarked
package dev.gatehouse.mapping;

import org.jspecify.annotations.NullMarked;
