/** What the records ask of others: who the teams are that may be honoured. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.record.spi;
