package dev.gatehouse.junit;

import org.junit.jupiter.api.extension.Extension;

public final class GatewayExtension implements Extension {}
