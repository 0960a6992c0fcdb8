package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.transformation.Payload;
import dev.gatehouse.mapping.vtl.TemplateOverrides;

/**
 * The body of an integration request.
 *
 * @param payload the body
 * @param contentType what it is
 * @param overrides what the template set; nothing if the body passed through
 */
record MadeBody(Payload payload, String contentType, TemplateOverrides overrides) {}
