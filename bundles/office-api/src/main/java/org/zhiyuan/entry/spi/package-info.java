/** What the cores tell of people and organisations that have registered themselves. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.entry.spi;
