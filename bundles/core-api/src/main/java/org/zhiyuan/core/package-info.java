/** The shared kernel: ids, regions, pages, errors, the caller and the unit of work that every other contract is written in. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.core;
