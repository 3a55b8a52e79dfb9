/*
 * Stands within the page, before office.js and the pane, so that it is there however slow the network is. It associates the
 * ribbon commands before it calls Office.onReady (the other way round the first click is lost, office-js#5176), keeps clicks
 * until the pane takes them, and says in a sentence what the start waits for or why it failed. Plain ES5: the web view of
 * an Excel that is too old for the pane must be told so. start.ts says what the pane finds of it.
 */
/* global window, document, Office */
(function () {
  'use strict';

  /* By the names in manifest.xml. */
  var COMMANDS = [
    'checkActiveSheet',
    'clearMarks',
    'insertNational',
    'insertXinjiang',
    'insertUrumqi',
  ];
  /* office.js itself stops waiting for a page after 10 s. */
  var SLOW = 15000;
  /* Excel waits five minutes for a command; nobody else does. */
  var PATIENCE = 60000;
  var ELSEWHERE = '也可以先用网页工作台或命令行检查文件。';
  var SLOW_OFFICE =
    '还没有载入 Office 组件（office.js），可能是网络较慢或访问受限。请稍候；一直如此时请检查网络或联系管理员改用本地部署包。' +
    ELSEWHERE;
  var SILENT_EXCEL =
    'Excel 还没有回应加载项，启动没有完成。请稍候；一直如此时请关闭窗格后重新打开或重新启动 Excel，仍不行时请联系管理员检查 office.js 的各个文件能否访问。' +
    ELSEWHERE;
  var SLOW_PANE =
    '检查程序还没有载入完，可能是网络较慢。请稍候；一直如此时请关闭窗格后重新打开，或联系管理员检查服务器。' +
    ELSEWHERE;
  var NO_OFFICE =
    '没有载入 Office 组件（office.js），无法与表格通信。请检查网络或联系管理员改用本地部署包。' +
    ELSEWHERE;
  var NO_PANE =
    '检查程序没有载入完整，请关闭窗格后重新打开；仍不行时请联系管理员检查服务器。' + ELSEWHERE;
  var OLD_BROWSER =
    '当前 Excel 所用的浏览器组件版本较旧，不能运行本加载项；请改用 Excel 2021、Microsoft 365 或 WPS。' +
    ELSEWHERE;

  /* Clicks that nobody has taken yet. */
  var clicks = [];
  /* The pane's way to carry out a command; null before it has started. */
  var carryOut = null;
  /* Why it will not start; null while it may. */
  var failure = null;
  var waitsFor = SLOW_OFFICE;

  function show(sentence) {
    var root = document.getElementById('root');
    var notice = document.createElement('p');
    notice.className = 'notice';
    notice.setAttribute('role', 'alert');
    notice.appendChild(document.createTextNode(sentence));
    while (root.firstChild) root.removeChild(root.firstChild);
    root.appendChild(notice);
  }

  /* Only a shared runtime can open the pane, where the sentence stands; elsewhere it is this very page. */
  function openPane() {
    if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) {
      Office.addin.showAsTaskpane()['catch'](function () {
        /* The sentence stands there when the user opens it. */
      });
    }
  }

  function refuse(event) {
    openPane();
    event.completed();
  }

  function click(name) {
    return function (event) {
      if (carryOut !== null) carryOut(name, event);
      else if (failure !== null) refuse(event);
      else clicks.push({ name: name, event: event, until: window.setTimeout(giveUp, PATIENCE) });
    };
  }

  /* The oldest click has waited long enough; the pane may still come. */
  function giveUp() {
    show(waitsFor);
    refuse(clicks.shift().event);
  }

  function takeClicks(take) {
    var taken = clicks;
    clicks = [];
    for (var i = 0; i < taken.length; i += 1) {
      window.clearTimeout(taken[i].until);
      take(taken[i]);
    }
  }

  function fail(sentence) {
    if (carryOut !== null || failure !== null) return;
    failure = sentence;
    show(sentence);
    takeClicks(function (each) {
      refuse(each.event);
    });
  }

  function begin(run) {
    failure = null;
    carryOut = run;
    takeClicks(function (each) {
      run(each.name, each.event);
    });
  }

  function officeLoaded() {
    for (var i = 0; i < COMMANDS.length; i += 1) {
      Office.actions.associate(COMMANDS[i], click(COMMANDS[i]));
    }
    waitsFor = SILENT_EXCEL;
    Office.onReady(function () {
      waitsFor = SLOW_PANE;
    });
  }

  /* Events of scripts do not bubble. */
  document.addEventListener(
    'load',
    function (event) {
      if (event.target.id === 'office') officeLoaded();
    },
    true
  );
  window.addEventListener(
    'error',
    function (event) {
      var id = event.target.id;
      if (id === 'office') fail(NO_OFFICE);
      /* The second: the script is there and stops before it has begun. */
      else if (id === 'pane' || /\/taskpane\.js$/.test(event.filename)) fail(NO_PANE);
    },
    true
  );
  /* Of the same age as the language of the pane. */
  if (!window.Promise || !window.Promise.allSettled) fail(OLD_BROWSER);
  window.setTimeout(function () {
    if (carryOut === null && failure === null) show(waitsFor);
  }, SLOW);

  window.jixiaoStart = { begin: begin, fail: fail };
})();
