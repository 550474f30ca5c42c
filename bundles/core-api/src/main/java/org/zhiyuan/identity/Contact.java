package org.zhiyuan.identity;

/** A person one can reach (联系人): name and phone. */
public record Contact(String name, PhoneNumber phone) {}
