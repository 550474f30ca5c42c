/** What a further type of expert implements, and how those that are there are found. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.expert.spi;
