"""Runs a city's 人社窗口单位业务技能练兵比武: rosters in, delegation and certificates out."""
