package dev.gatehouse.model.rest;

import dev.gatehouse.model.certificate.KeyedCertificate;
import java.util.Map;

/**
 * What an account has of ways to its HTTP endpoints, at one moment.
 *
 * @param vpcLinks the VPC links by id
 * @param clientCertificates the client certificates by id, with their keys
 */
public record ConnectionSnapshot(Map<String, VpcLink> vpcLinks, Map<String, KeyedCertificate> clientCertificates) {

    /** An account without any. */
    public static final ConnectionSnapshot NONE = new ConnectionSnapshot(Map.of(), Map.of());

    public ConnectionSnapshot {
        vpcLinks = Map.copyOf(vpcLinks);
        clientCertificates = Map.copyOf(clientCertificates);
    }
}
