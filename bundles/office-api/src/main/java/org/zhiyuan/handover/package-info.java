/** Hand-overs to actors outside the platform (对外移送与报送), each with a receipt (R15, R16, R40, R92). */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.handover;
