/**
 * Mapping templates: a template's text and a {@link dev.gatehouse.mapping.vtl.TemplateInput} enter, a
 * {@link dev.gatehouse.mapping.vtl.RenderedTemplate} or a {@link dev.gatehouse.mapping.vtl.TemplateFailure} leaves. The
 * engine is Apache Velocity, as on AWS, set up so that a template reaches data only and always ends.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html">Mapping
 *     template variable reference</a>
 */
@NullMarked
package dev.gatehouse.mapping.vtl;

import org.jspecify.annotations.NullMarked;
