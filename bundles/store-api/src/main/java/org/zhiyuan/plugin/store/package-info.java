/** Where installed plugins and their jars are kept. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.plugin.store;
