package dev.gatehouse.control.exporting;

import dev.gatehouse.model.rest.ApiSnapshot;

/**
 * What the writers of one document share.
 *
 * @param api the API
 * @param type the kind of document
 * @param extensions the extensions that it shall have
 * @param documentation the documentation to put in
 * @param schemas collects the models that the document needs
 * @param security collects the security schemes that it needs
 */
record Writing(
        ApiSnapshot api,
        ExportType type,
        Extensions extensions,
        Documentation documentation,
        SchemasWriter schemas,
        SecurityWriter security) {}
