/** What a service type implements, and what keeps the books of what took place. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.activity.spi;
