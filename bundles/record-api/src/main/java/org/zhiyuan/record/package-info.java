/** Service records, certificates, the yearly evaluation and the stations' duty counter. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.record;
