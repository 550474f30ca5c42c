package org.zhiyuan.identity;

/** The whole ID number and phone, disclosed for a stated and logged purpose (R87). */
public record PersonalData(String name, IdNumber idNumber, PhoneNumber phone) {}
