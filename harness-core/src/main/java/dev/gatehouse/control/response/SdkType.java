package dev.gatehouse.control.response;

import java.util.List;

/**
 * A kind of client that AWS generates.
 *
 * @param id the id
 * @param friendlyName its name
 * @param description what it is
 * @param configurationProperties what it asks for
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_SdkType.html">SdkType</a>
 */
public record SdkType(
        String id, String friendlyName, String description, List<SdkConfigurationProperty> configurationProperties) {

    public SdkType {
        configurationProperties = List.copyOf(configurationProperties);
    }
}
