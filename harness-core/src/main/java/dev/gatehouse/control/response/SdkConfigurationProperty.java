package dev.gatehouse.control.response;

/**
 * Something that a kind of client asks for.
 *
 * @param name the name
 * @param required whether it must be given
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_SdkConfigurationProperty.html">SdkConfigurationProperty</a>
 */
public record SdkConfigurationProperty(String name, boolean required) {}
