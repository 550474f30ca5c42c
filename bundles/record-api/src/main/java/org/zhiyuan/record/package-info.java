/** Service records, certificates, the yearly evaluation and what stations hold in a year. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.record;
