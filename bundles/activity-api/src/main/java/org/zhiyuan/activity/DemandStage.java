package org.zhiyuan.activity;

/** Where a demand stands (R98): 登记, 核实, 匹配, 服务, 评价后关闭; moves follow the activity that serves it. */
public enum DemandStage {
    REGISTERED,
    VERIFIED,
    MATCHED,
    SERVED,
    CLOSED,
    WITHDRAWN
}
