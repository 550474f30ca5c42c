/** What a city agency's bundle implements. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.station.spi;
