/** Duplicates (重复登记): two entries of one person or organisation read as one while a merge stands. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.merge;
