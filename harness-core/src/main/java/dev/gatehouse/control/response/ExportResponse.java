package dev.gatehouse.control.response;

/**
 * A file that an operation gives: an export, or a template. On the wire the first two are headers.
 *
 * @param contentType what kind of file it is
 * @param contentDisposition the name that it has when it is saved
 * @param body the file's text
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetExport.html">GetExport</a>
 */
public record ExportResponse(String contentType, String contentDisposition, String body) {}
