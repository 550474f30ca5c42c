/** What records, certificates, evaluations and the activities of a year are kept in. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.record.store;
