package org.zhiyuan.plugin.spi;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A JAX-WS endpoint of a plugin: register an annotated object under this interface with {@link PluginProperties#ID}, and it answers at
 * {@code /soap/x/{id}} with the platform's sign-in and faults. The caller is the {@code WebServiceContext}'s user principal.
 */
@ConsumerType
public interface SoapEndpoint {}
