package dev.gatehouse.definition.exporting;

/**
 * A resource that a template gets.
 *
 * @param type without {@code AWS::ApiGateway::}
 * @param logicalId its name in the template
 * @param element how messages call it, as {@code Stage dev}
 */
record NewResource(String type, String logicalId, String element) {}
