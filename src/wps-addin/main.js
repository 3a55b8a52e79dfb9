/*
 * The ribbon in WPS 表格. It only shows the pane and leaves it a command; the work is done there. WPS finds the
 * callbacks on window by the names in ribbon.xml and wants them at once, so this is plain ES5 without anything to load.
 */
/* global window */
(function () {
  'use strict';

  /* Pane ids count from 1 in each application, and the storage is shared with 文字 and 演示: hence "et". */
  var PANE = 'jixiao_pane_et';
  var COMMAND = 'jixiao_command_et';
  var DOCK_RIGHT = 2;
  var WIDTH = 360;

  var IMAGES = {
    jixiaoPane: 'jixiao-32.png',
    jixiaoCheckSheet: 'check-32.png',
    jixiaoClearMarks: 'clear-32.png',
  };
  var COMMANDS = { jixiaoCheckSheet: 'checkActiveSheet', jixiaoClearMarks: 'clearMarks' };

  function storage() {
    return window.Application.PluginStorage;
  }

  /* An id of an earlier session gives null or an error; both mean that there is no pane. */
  function knownPane() {
    try {
      var id = Number(storage().getItem(PANE));
      return id > 0 ? window.Application.GetTaskPane(id) || null : null;
    } catch (error) {
      return null;
    }
  }

  function createPane() {
    var page = window.location.href.split(/[?#]/)[0];
    var folder = page.slice(0, page.lastIndexOf('/') + 1);
    var pane = window.Application.CreateTaskPane(folder + 'pane.html', '绩效目标表助手');
    storage().setItem(PANE, pane.ID);
    try {
      pane.DockPosition = DOCK_RIGHT;
      pane.Width = WIDTH * (window.devicePixelRatio || 1);
    } catch (error) {
      /* The user can still move and widen it. */
    }
    return pane;
  }

  function showPane(toggle) {
    var pane = knownPane();
    var visible = pane !== null && toggle ? !pane.Visible : true;
    (pane || createPane()).Visible = visible;
  }

  /* The pane looks for a new text here. */
  function leaveCommand(name) {
    storage().setItem(COMMAND, name + ':' + new Date().getTime());
  }

  window.OnAddinLoad = function () {
    return true;
  };

  window.OnAction = function (control) {
    var id = control.Id;
    try {
      if (COMMANDS[id]) leaveCommand(COMMANDS[id]);
      showPane(!COMMANDS[id]);
    } catch (error) {
      window.alert('没能打开绩效目标表助手的面板，请重新启动 WPS 表格后再试。');
    }
    return true;
  };

  window.GetImage = function (control) {
    return 'images/' + IMAGES[control.Id];
  };
})();
