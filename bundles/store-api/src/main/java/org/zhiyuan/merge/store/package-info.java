/** What merges of duplicates are kept in. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.merge.store;
