/** Uploaded documents: hashed, bounded, kept outside table rows. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.document;
