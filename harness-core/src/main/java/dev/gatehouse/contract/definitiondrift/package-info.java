/**
 * Definition drift: what a deployed stage is defined as, and what the repository says it should be.
 *
 * <p>Enters: a loaded definition, and the export of a stage, from a file or from a target. Leaves: a
 * {@link dev.gatehouse.contract.drift.DefinitionDrift} that names each difference with a pointer into the export and the line
 * that defines it. Both sides are imported and exported by the same code first, so that only meaning is compared.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-export-api.html">Export a REST API</a>
 */
@NullMarked
package dev.gatehouse.contract.definitiondrift;

import org.jspecify.annotations.NullMarked;
