/**
 * JSON documents as templates and parameter mappings see them: a text and a JSONPath enter, plain Java values (maps,
 * {@code JSONArray}s, strings, numbers, booleans) leave, printed exactly as AWS prints them.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html#input-variable-reference">Input
 *     variables</a>
 */
@NullMarked
package dev.gatehouse.mapping.jsonpath;

import org.jspecify.annotations.NullMarked;
