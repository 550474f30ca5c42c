/** Decisions of officials (R94): a second pair of eyes for each, and nobody decides where he is tied to the applicant. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.decision;
