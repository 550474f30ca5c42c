/** Who somebody is: ID number, phone, credit code, education and professional title, validated from birth and masked wherever printed. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.identity;
