/** What a plugin registers beside its main service: endpoints of its own. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.plugin.spi;
