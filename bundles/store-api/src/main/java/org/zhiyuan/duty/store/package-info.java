/** What the stations' duties are kept in. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.duty.store;
