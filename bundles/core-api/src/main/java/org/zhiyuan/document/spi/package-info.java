/** What looks into documents before they are kept. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.document.spi;
