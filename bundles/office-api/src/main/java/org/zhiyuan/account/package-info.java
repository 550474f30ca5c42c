/** Accounts, sign-in and tokens, shared by REST, SOAP and the console. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.account;
